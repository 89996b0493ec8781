# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .event_error import EventError


class BatchEventResponse(Model):
    """BatchEventResponse of the Platform API."""

    errors: list[EventError] | None = field("errors", default=None)
