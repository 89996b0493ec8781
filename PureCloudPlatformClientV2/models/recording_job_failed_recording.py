# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .addressable_entity_ref import AddressableEntityRef


class RecordingJobFailedRecording(Model):
    """RecordingJobFailedRecording of the Platform API."""

    conversation: AddressableEntityRef | None = field("conversation", default=None)
    recording: AddressableEntityRef | None = field("recording", default=None)
