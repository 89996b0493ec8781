"""Two pictures: the service level of each queue yesterday, hour by hour, and the presences of the users now.

    python plots.py FOLDER [TIME ZONE]

Needs the extra `examples`, the permissions analytics:conversationAggregate:view, routing:queue:view and
directory:user:view, and GENESYS_CLOUD_CLIENT_ID, GENESYS_CLOUD_CLIENT_SECRET and GENESYS_CLOUD_REGION or _HOST.
"""

from __future__ import annotations

import sys
from collections import Counter
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import matplotlib

matplotlib.use("Agg")  # files only, no window
from matplotlib import pyplot as plt

import PureCloudPlatformClientV2 as genesys

Line = list[tuple[int, float]]


def service_levels(client: genesys.ApiClient, zone: str) -> dict[str, Line]:
    """Return the hours, each with the percentage that was answered in time, by the name of the queue."""
    queues = genesys.paginate(genesys.RoutingApi(client).get_routing_queues, page_size=100)
    names = {str(queue.id): str(queue.name) for queue in queues}
    query = genesys.ConversationAggregationQuery(
        interval=genesys.interval(days=1, tz=zone), granularity="PT1H", group_by=["queueId"], metrics=["oServiceLevel"]
    )
    answer = genesys.AnalyticsApi(client).post_analytics_conversations_aggregates_query(query)
    levels: dict[str, Line] = {}
    for result in answer.results or []:
        name = names.get((result.group or {}).get("queueId", ""))
        for hour in result.data or []:
            start = datetime.fromisoformat(str(hour.interval).split("/")[0].replace("Z", "+00:00"))
            for metric in hour.metrics or []:
                if name and metric.stats and metric.stats.ratio is not None:
                    local = start.astimezone(ZoneInfo(zone))
                    levels.setdefault(name, []).append((local.hour, 100 * metric.stats.ratio))
    return levels


def plot_levels(levels: dict[str, Line], zone: str, path: Path) -> None:
    """Draw a line a queue."""
    figure, axes = plt.subplots(figsize=(10, 5), layout="constrained")
    for name, line in sorted(levels.items()):
        axes.plot(*zip(*line, strict=True), marker="o", label=name)
    axes.set(title="Service level yesterday", ylabel="answered in time, %", xlabel=f"hour, {zone}")
    axes.set(ylim=(0, 105), xlim=(-0.5, 23.5), xticks=range(0, 24, 3))
    axes.grid(alpha=0.3)
    if levels:
        axes.legend(loc="center left", bbox_to_anchor=(1, 0.5), frameon=False)
    figure.savefig(path, dpi=120)


def plot_presences(client: genesys.ApiClient, path: Path) -> None:
    """Draw a bar a presence."""
    users = genesys.paginate(genesys.UsersApi(client).get_users, page_size=100, expand=["presence"])
    found = [user.presence.presence_definition if user.presence else None for user in users]
    counts = Counter((one.system_presence if one else None) or "Offline" for one in found)
    figure, axes = plt.subplots(figsize=(8, 1.2 + 0.5 * len(counts)), layout="constrained")
    axes.bar_label(axes.barh(*zip(*sorted(counts.items(), reverse=True), strict=True)), padding=3)
    axes.set(title="Presence now", xlabel="users")
    figure.savefig(path, dpi=120)


if __name__ == "__main__":
    api_client, where = genesys.ApiClient.from_environment(), Path(sys.argv[1])
    time_zone = sys.argv[2] if len(sys.argv) > 2 else "UTC"
    where.mkdir(parents=True, exist_ok=True)
    plot_levels(service_levels(api_client, time_zone), time_zone, where / "service-level.png")
    plot_presences(api_client, where / "presence.png")
