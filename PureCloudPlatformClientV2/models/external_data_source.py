# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class ExternalDataSource(Model):
    """One of the external data sources of an external contact. In ExternalContact and 3 more."""

    platform: Literal["SALESFORCE"] | str | None = field("platform", default=None)
    url: str | None = field("url", default=None)
