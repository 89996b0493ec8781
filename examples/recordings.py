"""The recordings of conversations as files: `python recordings.py FOLDER CONVERSATION_ID...`.

Needs the permissions recording:recording:view and recording:recordingSegment:view, and GENESYS_CLOUD_CLIENT_ID,
GENESYS_CLOUD_CLIENT_SECRET and GENESYS_CLOUD_REGION or GENESYS_CLOUD_HOST. Files that are there already are kept.
"""

from __future__ import annotations

import mimetypes
import sys
from collections.abc import Iterator
from pathlib import Path

import PureCloudPlatformClientV2 as genesys

BATCH = 100  # recordings that one request may name


def results(client: genesys.ApiClient, ids: list[str]) -> Iterator[genesys.BatchDownloadJobResult]:
    """Ask for the recordings, batch by batch, and yield where each can be fetched."""
    recording = genesys.RecordingApi(client)
    for start in range(0, len(ids), BATCH):
        wanted = [genesys.BatchDownloadRequest(conversation_id=one) for one in ids[start : start + BATCH]]
        body = genesys.BatchDownloadJobSubmission(batch_download_request_list=wanted)
        yield from genesys.run_job(recording.post_recording_batchrequests, body, timeout=1800)


def save(client: genesys.ApiClient, result: genesys.BatchDownloadJobResult, folder: Path) -> Path:
    """Fetch one file; a file with its final name is complete, and one that was cut is gone on with."""
    stem = "-".join(filter(None, (result.conversation_id, result.recording_id)))
    path = folder / f"{stem}{mimetypes.guess_extension(result.content_type or '') or '.bin'}"
    return path if path.exists() else genesys.download(str(result.result_url), path, client=client)


def main(folder: str, ids: list[str]) -> int:
    """Save what there is; return 1 if something could not be had."""
    Path(folder).mkdir(parents=True, exist_ok=True)
    client, problems = genesys.ApiClient.from_environment(), 0
    for result in results(client, ids):
        if result.error_msg or not result.result_url:
            problems += 1
            print(f"{result.conversation_id}: {result.error_msg or 'has no recording'}", file=sys.stderr)
        else:
            print(save(client, result, Path(folder)), flush=True)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2:]))
