"""An AWS Lambda function: is a queue staffed? Event {"queue": "Support"}, answer {"queue": "Support", "members": 3}.

Needs the permission routing:queue:view, and GENESYS_CLOUD_CLIENT_ID, GENESYS_CLOUD_CLIENT_SECRET and
GENESYS_CLOUD_REGION (such as eu_west_1) in the environment of the function. Handler: lambda_handler.handler
"""

from __future__ import annotations

import functools
from typing import Any

import PureCloudPlatformClientV2 as genesys


@functools.cache
def routing() -> genesys.RoutingApi:
    """Return the API, made with the first event: its token and connections serve all events of this instance.

    No configuration file is followed: an instance that is frozen between events has no use for a watcher.
    """
    configuration = genesys.Configuration.create(live_reload_config=False)
    return genesys.RoutingApi(genesys.ApiClient.from_environment(configuration))


def handler(event: dict[str, Any], context: Any) -> dict[str, Any]:
    """Answer one event within the time that is left; a queue that is not there is an answer, too."""
    left = context.get_remaining_time_in_millis() / 1000
    try:
        queue = genesys.find(routing().get_routing_queues, name=event["queue"], deadline=left - 1)
    except genesys.NotFound:
        return {"queue": event["queue"], "error": "not found"}
    return {"queue": queue.name, "members": queue.member_count}
