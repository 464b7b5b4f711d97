import { useNavigate } from '@tanstack/react-router';
import { Procedures } from '../../procedure/procedures';

/** The place of the steps, clocks and votes that an instrument lays down, on the page of the instrument. */
export function ProcedureSlot({
  instrument,
  asOf,
}: {
  readonly instrument: string;
  readonly asOf: string | undefined;
}) {
  const navigate = useNavigate();
  return (
    <Procedures
      instrument={instrument}
      asOf={asOf}
      onAsOf={(day) =>
        void navigate({
          to: '/instruments/$instrument',
          params: { instrument },
          search: (old) => ({ ...old, asOf: day }),
          replace: true,
          resetScroll: false,
        })
      }
    />
  );
}
