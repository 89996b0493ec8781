# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class SalesforceSettings(Model):
    """Settings of a Salesforce source. In SalesforceSourceRequest and 1 more."""

    channel: Literal["App", "Pkb", "Csp", "Prm"] | str | None = field("channel", default=None)
    language: str | None = field("language", default=None)
    categories: list[str] | None = field("categories", default=None)
    base_url: str | None = field("baseUrl", default=None)
