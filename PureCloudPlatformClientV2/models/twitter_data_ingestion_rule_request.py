# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class TwitterDataIngestionRuleRequest(Model):
    """An X (Twitter) data ingestion rule: name, search terms, description and 1 more. Body of
    post_socialmedia_topic_dataingestionrules_twitter and 1 more.

    Required by the platform: name, search_terms.
    """

    name: str | None = field("name", default=None)
    description: str | None = field("description", default=None)
    search_terms: str | None = field("searchTerms", default=None)
    countries: list[str] | None = field("countries", default=None)
