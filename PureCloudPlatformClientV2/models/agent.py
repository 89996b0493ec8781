# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class Agent(Model):
    """Agent of the Platform API."""

    stage: str | None = field("stage", default=None)
