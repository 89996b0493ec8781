# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import DomainEntity


class QueryResult(Model):
    """Part of DomainEntityListingQueryResult."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    body: DomainEntity | None = field("body", default=None)
    self_uri: str | None = field("selfUri", default=None)
