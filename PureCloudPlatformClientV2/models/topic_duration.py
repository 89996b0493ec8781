# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class TopicDuration(Model):
    """TopicDuration of the Platform API."""

    total_milliseconds: int | None = field("totalMilliseconds", default=None)
