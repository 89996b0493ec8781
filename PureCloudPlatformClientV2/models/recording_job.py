# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import AddressableEntityRef, RecordingJobsQuery


class RecordingJob(Model):
    """A recording job, kept at /api/v2/recording/jobs/{jobId}. Answer of get_recording_job and 2 more.

    Required by the platform: state.
    """

    id: str | None = field("id", default=None)
    state: Literal[
        "FULFILLED", "PENDING", "READY", "PROCESSING", "CANCELLED", "FAILED",
    ] | str | None = field("state", default=None)
    recording_jobs_query: RecordingJobsQuery | None = field("recordingJobsQuery", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    total_conversations: int | None = field("totalConversations", default=None)
    total_recordings: int | None = field("totalRecordings", default=None)
    total_skipped_recordings: int | None = field("totalSkippedRecordings", default=None)
    total_failed_recordings: int | None = field("totalFailedRecordings", default=None)
    total_processed_recordings: int | None = field("totalProcessedRecordings", default=None)
    percent_progress: int | None = field("percentProgress", default=None)
    error_message: str | None = field("errorMessage", default=None)
    failed_recordings: str | None = field("failedRecordings", default=None)
    self_uri: str | None = field("selfUri", default=None)
    user: AddressableEntityRef | None = field("user", default=None)
