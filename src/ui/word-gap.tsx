/** Parts two lines of a label for those who hear or speak it; it takes no room. */
export const WordGap = () => <tspan fontSize={0}> </tspan>;
