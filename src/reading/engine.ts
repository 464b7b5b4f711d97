/** Version of the program and of the models it reads with; ids are stable within one engine. */
export const engine = '0.1.0';
