/** Milliseconds of processor time since the process began: unlike the clock, it does not run while others work. */
export const processorTime = (): number => process.cpuUsage().user / 1000;
