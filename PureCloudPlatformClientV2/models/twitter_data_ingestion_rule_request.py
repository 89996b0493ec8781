# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class TwitterDataIngestionRuleRequest(Model):
    """TwitterDataIngestionRuleRequest of the Platform API.

    The platform requires: name, search_terms.
    """

    name: str | None = field("name", default=None)
    description: str | None = field("description", default=None)
    search_terms: str | None = field("searchTerms", default=None)
    countries: list[str] | None = field("countries", default=None)
