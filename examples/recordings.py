"""The recordings of conversations as files: `python recordings.py FOLDER CONVERSATION_ID...`.

Needs the permissions recording:recording:view and recording:recordingSegment:view, and GENESYS_CLOUD_CLIENT_ID,
GENESYS_CLOUD_CLIENT_SECRET and GENESYS_CLOUD_REGION or GENESYS_CLOUD_HOST. Files that are there already are kept.
"""

from __future__ import annotations

import mimetypes
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import urllib3

import PureCloudPlatformClientV2 as genesys

BATCH = 100  # recordings that one request may name


def results(client: genesys.ApiClient, ids: list[str]) -> Iterator[genesys.BatchDownloadJobResult]:
    """Ask for the recordings, batch by batch, and yield where each can be fetched."""
    recording = genesys.RecordingApi(client)
    for start in range(0, len(ids), BATCH):
        wanted = [genesys.BatchDownloadRequest(conversation_id=one) for one in ids[start : start + BATCH]]
        body = genesys.BatchDownloadJobSubmission(batch_download_request_list=wanted)
        yield from genesys.run_job(recording.post_recording_batchrequests, body, timeout=1800)


def save(pool: urllib3.PoolManager, result: genesys.BatchDownloadJobResult, folder: Path) -> Path:
    """Fetch one file as it comes; a file with its final name is complete. The link is signed: it takes no token."""
    stem = "-".join(filter(None, (result.conversation_id, result.recording_id)))
    path = folder / f"{stem}{mimetypes.guess_extension(result.content_type or '') or '.bin'}"
    if not path.exists():
        part = path.with_name(f"{path.name}.part")
        with pool.request("GET", str(result.result_url), preload_content=False) as answer, part.open("wb") as file:
            if answer.status != 200:
                raise OSError(f"{stem}: the link answers {answer.status}; links expire, run the program again")
            shutil.copyfileobj(answer, file)
        part.replace(path)
    return path


def main(folder: str, ids: list[str]) -> int:
    """Save what there is; return 1 if something could not be had."""
    Path(folder).mkdir(parents=True, exist_ok=True)
    client, pool, problems = genesys.ApiClient.from_environment(), urllib3.PoolManager(), 0
    for result in results(client, ids):
        if result.error_msg or not result.result_url:
            problems += 1
            print(f"{result.conversation_id}: {result.error_msg or 'has no recording'}", file=sys.stderr)
        else:
            print(save(pool, result, Path(folder)), flush=True)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2:]))
