# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class WorkitemQueryJobError(Model):
    """WorkitemQueryJobError of the Platform API."""

    code: str | None = field("code", default=None)
    message: str | None = field("message", default=None)
