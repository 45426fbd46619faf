import { useLocation, useRoutes } from 'react-router';
import { FailureBoundary } from './failure-boundary.tsx';
import { routes } from './routes.tsx';

/** The app: what the address says, inside a boundary that reports failures. It needs a router around it. */
export function App() {
  const page = useRoutes(routes);
  const { pathname } = useLocation();
  return <FailureBoundary pathname={pathname}>{page}</FailureBoundary>;
}
