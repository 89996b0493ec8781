# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import RecordingEncryptionConfiguration


class RecordingEncryptionConfigurationListing(Model):
    """List of recording encryption configurations. Answer of get_recording_keyconfigurations."""

    total: int | None = field("total", default=None)
    entities: list[RecordingEncryptionConfiguration] | None = field("entities", default=None)
    self_uri: str | None = field("selfUri", default=None)
