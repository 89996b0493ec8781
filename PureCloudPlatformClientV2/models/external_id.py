# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .external_source import ExternalSource


class ExternalId(Model):
    """ExternalId of the Platform API."""

    external_source: ExternalSource | None = field("externalSource", default=None)
    value: str | None = field("value", default=None)
