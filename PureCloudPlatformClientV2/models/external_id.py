# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ExternalSource


class ExternalId(Model):
    """Part of ExternalContact."""

    external_source: ExternalSource | None = field("externalSource", default=None)
    value: str | None = field("value", default=None)
