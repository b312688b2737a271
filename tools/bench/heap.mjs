/** The memory that a page and its workers hold in JavaScript, buffers included, after the garbage was collected. */

/**
 * @param {import('playwright').CDPSession} session
 * @returns {Promise<number>} bytes
 */
async function ofPage(session) {
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  const usage = await session.send('Runtime.getHeapUsage');
  return usage.usedSize + (usage.backingStorageSize ?? 0);
}

/**
 * Asks a worker through the session of its page, which playwright does not do itself.
 * @param {import('playwright').CDPSession} session
 * @param {string} sessionId
 * @returns {Promise<number>}
 */
function ofWorker(session, sessionId) {
  return new Promise((resolve) => {
    const ask = (/** @type {number} */ id, /** @type {string} */ method) =>
      void session.send('Target.sendMessageToTarget', {
        sessionId,
        message: JSON.stringify({ id, method }),
      });
    session.on('Target.receivedMessageFromTarget', (event) => {
      const { id, result } = JSON.parse(event.message);
      if (event.sessionId !== sessionId) return;
      if (id === 1) ask(2, 'Runtime.getHeapUsage');
      if (id === 2) resolve(result ? result.usedSize + (result.backingStorageSize ?? 0) : 0);
    });
    ask(1, 'HeapProfiler.collectGarbage');
  });
}

/**
 * @param {import('playwright').Page} page
 * @returns {Promise<number>} megabytes
 */
export async function heapOf(page) {
  const session = await page.context().newCDPSession(page);
  /** @type {string[]} */
  const workers = [];
  session.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
    if (targetInfo.type === 'worker') workers.push(sessionId);
  });
  await session.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: false,
    flatten: false,
  });
  let bytes = await ofPage(session);
  for (const worker of workers) bytes += await ofWorker(session, worker);
  await session.detach();
  return bytes / 1e6;
}
