# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class NluDetectionInput(Model):
    """NluDetectionInput of the Platform API.

    The platform requires: text.
    """

    text: str | None = field("text", default=None)
    language: str | None = field("language", default=None)
