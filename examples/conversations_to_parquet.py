"""Yesterday's conversations as Parquet, one row a conversation: `python conversations_to_parquet.py FILE [TIME ZONE]`.

Needs the extra `examples`, the permission analytics:conversationDetail:view, and GENESYS_CLOUD_CLIENT_ID,
GENESYS_CLOUD_CLIENT_SECRET and GENESYS_CLOUD_REGION or GENESYS_CLOUD_HOST. The platform makes the data of a job in the
night: early in the morning yesterday may not be complete.
"""

from __future__ import annotations

import sys
from typing import Any

import pyarrow
import pyarrow.parquet

import PureCloudPlatformClientV2 as genesys

SCHEMA = pyarrow.schema(
    [
        ("id", pyarrow.string()),
        ("start", pyarrow.timestamp("ms", "UTC")),
        ("end", pyarrow.timestamp("ms", "UTC")),
        ("direction", pyarrow.string()),
        ("media", pyarrow.list_(pyarrow.string())),
        ("queues", pyarrow.list_(pyarrow.string())),
        ("agents", pyarrow.list_(pyarrow.string())),
    ]
)


def row(conversation: genesys.AnalyticsConversation) -> dict[str, Any]:
    """Return what is worth keeping of a conversation."""
    people = conversation.participants or []
    media = {session.media_type for person in people for session in person.sessions or []}
    return {
        "id": conversation.conversation_id,
        "start": conversation.conversation_start,
        "end": conversation.conversation_end,
        "direction": conversation.originating_direction,
        "media": sorted(filter(None, media)),
        "queues": [person.participant_name for person in people if person.purpose == "acd"],
        "agents": [person.participant_name for person in people if person.purpose == "agent"],
    }


def main(file_name: str, time_zone: str) -> None:
    """Start the job, show how it comes along, and write its results while they come."""
    analytics = genesys.AnalyticsApi(genesys.ApiClient.from_environment())
    query = {"interval": genesys.interval(days=1, tz=time_zone)}
    job = genesys.run_job(analytics.post_analytics_conversations_details_jobs, query, progress=True, timeout=3600)
    count = 0
    with pyarrow.parquet.ParquetWriter(file_name, SCHEMA) as writer:
        for batch in genesys.to_batches(map(row, job), schema=SCHEMA):  # constant memory
            writer.write_batch(batch)
            count += batch.num_rows
    print(f"{count} conversations in {file_name}")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2] if len(sys.argv) > 2 else "UTC")
