/** Lists of numbers of unknown length, one after another in one buffer. */
export class GrowingLinks {
  readonly from: Uint32Array<ArrayBuffer>;
  private to: Uint32Array<ArrayBuffer>;
  private marks: Uint8Array<ArrayBuffer>;
  private size = 0;
  private rows = 0;

  /** `rows`: how many lists there will be. */
  constructor(rows: number) {
    this.from = new Uint32Array(rows + 1);
    this.to = new Uint32Array(rows * 2 + 16);
    this.marks = new Uint8Array(rows * 2 + 16);
  }

  /** Adds a number to the list at hand, or marks to one that is in it already. */
  put(number: number, marks = 0): void {
    for (let i = this.from[this.rows] as number; i < this.size; i++)
      if (this.to[i] === number) {
        this.marks[i] = (this.marks[i] as number) | marks;
        return;
      }
    this.append(number, marks);
  }

  /** Adds a number though it may be in the list already. */
  append(number: number, marks = 0): void {
    if (this.size === this.to.length) this.grow();
    this.to[this.size] = number;
    this.marks[this.size++] = marks;
  }

  /** Closes the list at hand and begins the next. */
  close(): void {
    this.from[++this.rows] = this.size;
  }

  all(): { readonly to: Uint32Array<ArrayBuffer>; readonly marks: Uint8Array<ArrayBuffer> } {
    return { to: this.to.slice(0, this.size), marks: this.marks.slice(0, this.size) };
  }

  private grow(): void {
    const to = new Uint32Array(this.to.length * 2);
    to.set(this.to);
    const marks = new Uint8Array(to.length);
    marks.set(this.marks);
    this.to = to;
    this.marks = marks;
  }
}
