# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import AddressableEntityRef


class FailedRecordingEntityListing(Model):
    """Page of recording job failed recordings. Answer of get_recording_job_failedrecordings."""

    entities: list[RecordingJobFailedRecording] | None = field("entities", default=None)
    page_size: int | None = field("pageSize", default=None)
    page_number: int | None = field("pageNumber", default=None)
    total: int | None = field("total", default=None)
    first_uri: str | None = field("firstUri", default=None)
    last_uri: str | None = field("lastUri", default=None)
    self_uri: str | None = field("selfUri", default=None)
    next_uri: str | None = field("nextUri", default=None)
    previous_uri: str | None = field("previousUri", default=None)
    page_count: int | None = field("pageCount", default=None)


class RecordingJobFailedRecording(Model):
    """One of the items of a failed recording entity listing. In FailedRecordingEntityListing."""

    conversation: AddressableEntityRef | None = field("conversation", default=None)
    recording: AddressableEntityRef | None = field("recording", default=None)
