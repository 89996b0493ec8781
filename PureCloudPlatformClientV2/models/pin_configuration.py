# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class PINConfiguration(Model):
    """Part of VoicemailOrganizationPolicy."""

    minimum_length: int | None = field("minimumLength", default=None)
    maximum_length: int | None = field("maximumLength", default=None)
