# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import DomainEntityRef


class OpenDataIngestionRuleRequest(Model):
    """An open data ingestion rule: name, external source and description. Body of
    post_socialmedia_topic_dataingestionrules_open and 1 more.

    Required by the platform: name, external_source.
    """

    name: str | None = field("name", default=None)
    description: str | None = field("description", default=None)
    external_source: DomainEntityRef | None = field("externalSource", default=None)
