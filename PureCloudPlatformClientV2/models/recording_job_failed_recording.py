# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import AddressableEntityRef


class RecordingJobFailedRecording(Model):
    """Part of FailedRecordingEntityListing."""

    conversation: AddressableEntityRef | None = field("conversation", default=None)
    recording: AddressableEntityRef | None = field("recording", default=None)
