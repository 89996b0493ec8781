# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class RecordingTemplateBody(Model):
    """RecordingTemplateBody of the Platform API."""

    text: str | None = field("text", default=None)
