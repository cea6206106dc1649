// Hears what becomes of responses on their way to a collector, whoever sent them.
import type { SurveyResponse } from '../engine/messages.js';
import type { Deliveries } from '../host/deliveries.js';
import type { Listener } from '../host/transport.js';

/** Calls `heard` besides each response's own listener; returns a way to send to `collector` without one. */
export function watchDeliveries(
  deliveries: Pick<Deliveries, 'deliver'>,
  collector: string,
  heard: Listener,
): (response: SurveyResponse) => void {
  const deliver = deliveries.deliver.bind(deliveries);
  deliveries.deliver = (to, response, listener) =>
    deliver(to, response, (delivery, sent) => {
      heard(delivery, sent);
      listener(delivery, sent);
    });
  return (response) => deliver(collector, response, heard);
}
