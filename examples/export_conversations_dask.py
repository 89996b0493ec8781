"""Thirty days of conversations as Parquet, a partition a day: `python export_conversations_dask.py FOLDER [SCHEDULER]`.

The workers of a Dask cluster do it, or two processes of this machine. Run it again after an interruption: days that
are written are not read again. All machines must see the folder. Needs the extras `dask` and `pandas`, and the
permission and variables of conversations_to_parquet.py."""

from __future__ import annotations

import sys
from concurrent.futures import as_completed
from datetime import date, datetime, timedelta, timezone
from itertools import islice
from pathlib import Path
from typing import Any
from uuid import uuid4

import pyarrow
import pyarrow.parquet
from distributed import Client, LocalCluster

import PureCloudPlatformClientV2 as genesys

DAYS = 30
ROWS = 10_000  # in memory at a time
TEXT, TIME = pyarrow.string(), pyarrow.timestamp("ms", "UTC")
SCHEMA = pyarrow.schema({"id": TEXT, "start": TIME, "end": TIME, "direction": TEXT, "divisions": pyarrow.list_(TEXT)})


def row(conversation: genesys.AnalyticsConversation) -> dict[str, Any]:
    """Return what is worth keeping of a conversation."""
    return {
        "id": conversation.conversation_id,
        "start": conversation.conversation_start,
        "end": conversation.conversation_end,
        "direction": conversation.originating_direction,
        "divisions": conversation.division_ids,
    }


def partition(folder: Path, day: date) -> Path:
    """Return the file of a day: one that is there is complete."""
    return folder / f"day={day}" / "conversations.parquet"


def export(analytics: genesys.AnalyticsApi, folder: Path, day: date) -> int:
    """Write the partition of a day; return its number of rows. A worker does this, with a client of its own."""
    begin = datetime(day.year, day.month, day.day, tzinfo=timezone.utc)
    end = begin + timedelta(days=1)
    query = {"interval": genesys.interval(begin, end)}
    job = genesys.run_job(analytics.post_analytics_conversations_details_jobs, query, timeout=3600)
    # A conversation past midnight is in the answers for both days, and belongs to the one in which it began.
    rows = (row(one) for one in job if one.conversation_start and begin <= one.conversation_start < end)
    target, count = partition(folder, day), 0
    target.parent.mkdir(parents=True, exist_ok=True)
    # Renaming is atomic: whoever dies before leaves a hidden file, which readers of Parquet pass over.
    unfinished = target.with_name(f".{uuid4().hex}")
    with pyarrow.parquet.ParquetWriter(unfinished, SCHEMA) as writer:
        while some := list(islice(rows, ROWS)):
            writer.write_table(pyarrow.Table.from_pylist(some, schema=SCHEMA))
            count += len(some)
    unfinished.replace(target)
    return count


def main(folder: Path, scheduler: str | None) -> None:
    """Have the days exported that are not there yet; the last one is yesterday."""
    analytics = genesys.AnalyticsApi(genesys.ApiClient.from_environment())
    today = datetime.now(timezone.utc).date()
    days = [today - timedelta(days=number) for number in range(DAYS, 0, -1)]
    due = [day for day in days if not partition(folder, day).exists()]
    with Client(scheduler or LocalCluster(n_workers=2, dashboard_address=None)) as cluster:
        # A worker that dies takes its days along: others do them again, several times if need be.
        executor = cluster.get_executor(retries=3, pure=False)
        for future in as_completed([executor.submit(export, analytics, folder.absolute(), day) for day in due]):
            print(f"{future.result()} conversations", flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2] if len(sys.argv) > 2 else None)
