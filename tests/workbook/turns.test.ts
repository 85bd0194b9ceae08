import { Turns } from "../../src/workbook/turns";

const turns = () => new Turns({ toAnswer: 20, toWrite: 40 });

/** An answer that comes when the test says so. */
function later() {
  let answer = (): void => undefined;
  const promise = new Promise<undefined>((resolve) => (answer = () => resolve(undefined)));
  return { promise, answer };
}

describe("runs of Excel follow one another", () => {
  test("the next one begins when the one before has ended", async () => {
    const order: string[] = [];
    const queue = turns();
    const one = later();
    const first = queue.write(async () => {
      order.push("first begins");
      await one.promise;
      order.push("first ends");
      return undefined;
    });
    const second = queue.read(async () => void order.push("second"));
    one.answer();
    await Promise.all([first, second]);
    expect(order).toEqual(["first begins", "first ends", "second"]);
  });

  test("a run that fails does not stop the next one", async () => {
    const queue = turns();
    await expect(queue.write(() => Promise.reject(new Error("no")))).rejects.toThrow("no");
    expect(await queue.write(async () => undefined)).toBeUndefined();
  });
});

describe("a write that is not answered in time", () => {
  test("keeps the next write from beginning until it has ended, and that one says so", async () => {
    const queue = turns();
    const hung = later();
    const begun = jest.fn(async () => undefined);
    const first = await queue.write(async (writes) => {
      writes();
      return hung.promise;
    });
    expect(first).toEqual({ problem: "no-answer", seconds: 0.04 });
    expect(await queue.write(begun)).toEqual({ problem: "still-open" });
    expect(begun).not.toHaveBeenCalled();

    hung.answer();
    expect(await queue.write(begun)).toBeUndefined();
    expect(begun).toHaveBeenCalledTimes(1);
  });

  test("does not keep anybody from looking what is there", async () => {
    const queue = turns();
    await queue.write(async (writes) => {
      writes();
      return later().promise;
    });
    expect(await queue.read(async () => ({ found: 1 }))).toEqual({ found: 1 });
  });

  test("is waited for as long as an answer may take", async () => {
    const queue = turns();
    const slow = later();
    await queue.write(async (writes) => {
      writes();
      return slow.promise;
    });
    const next = queue.write(async () => undefined);
    setTimeout(slow.answer, 5);
    expect(await next).toBeUndefined();
  });
});

test("a look that is answered too late does not go on to write, and stops nobody else", async () => {
  const queue = turns();
  const look = later();
  const wrote = jest.fn();
  const late = queue.write(async (writes) => {
    await look.promise;
    writes();
    wrote();
    return undefined;
  });
  expect(await late).toEqual({ problem: "no-answer", seconds: 0.04 });
  expect(await queue.write(async () => undefined)).toBeUndefined();
  look.answer();
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(wrote).not.toHaveBeenCalled();
});
