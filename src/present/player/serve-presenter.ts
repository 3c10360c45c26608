import {
  type PlayerReport,
  type PresenterRequest,
  parseRequest,
  type ShowCommand,
} from '../../model/presenting';
import type { SessionEvent, ShowSession } from './session';

/** Answers a presenter window over its port; the answer ends that and says goodbye. */
export function servePresenter(
  session: ShowSession,
  port: MessagePort,
  run: (command: ShowCommand) => void,
): () => void {
  const send = (report: PlayerReport) => port.postMessage(report);
  const report = (event: SessionEvent) => {
    if (event === 'state') send(stateReport(session));
    if (event === 'ink') send(inkReport(session));
    if (event === 'proposal') send(proposalReport(session));
    if (event === 'projector') send({ type: 'projector', projector: session.projector });
  };
  const unsubscribe = session.subscribe(report);
  port.onmessage = (event: MessageEvent) => {
    const request = parseRequest(event.data);
    if (request === null) return;
    if (request.type === 'hello') {
      report('state');
      report('ink');
      report('projector');
    } else answer(session, request, run);
  };
  return () => {
    unsubscribe();
    send({ type: 'bye' });
    port.close();
  };
}

function answer(session: ShowSession, request: PresenterRequest, run: (command: ShowCommand) => void): void {
  if (request.type === 'command') run(request.command);
  if (request.type === 'go') session.go(request.slide);
  if (request.type === 'pointer') session.point(request.at === null ? null : [...request.at]);
  if (request.type === 'stroke') session.addStroke(request.stroke);
  if (request.type === 'propose') session.offerEnd();
  if (request.type === 'shorten') session.shorten(request.shortening);
  if (request.type === 'minutes') session.setMinutes(request.minutes);
}

function stateReport(session: ShowSession): PlayerReport {
  return { type: 'state', state: session.resumePoint(null).state, minutes: session.minutes };
}

function inkReport(session: ShowSession): PlayerReport {
  const strokes = session
    .strokes()
    .map((stroke) => ({ points: stroke.points.map(([x, y]): [number, number] => [x, y]) }));
  return { type: 'ink', slide: session.state.slide, strokes };
}

function proposalReport(session: ShowSession): PlayerReport {
  const { skip, brief, seconds, over } = session.proposeEnd();
  return { type: 'proposal', shortening: { skip: [...skip], brief: [...brief] }, seconds, over };
}
