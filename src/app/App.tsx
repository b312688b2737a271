export function App() {
  return <main>Sourceline</main>;
}
