# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class CoverSheet(Model):
    """CoverSheet of the Platform API."""

    notes: str | None = field("notes", default=None)
    locale: str | None = field("locale", default=None)
