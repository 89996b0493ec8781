# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import NluDomainVersion


class NluDomain(Model):
    """An NLU domain, kept at /api/v2/languageunderstanding/domains/{domainId}. Answer of
    get_languageunderstanding_domain and 2 more; body of patch_languageunderstanding_domain and 1 more.

    Required by the platform: name.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    language: str | None = field("language", default=None)
    draft_version: NluDomainVersion | None = field("draftVersion", default=None)
    last_published_version: NluDomainVersion | None = field("lastPublishedVersion", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    engine_version: str | None = field("engineVersion", default=None)
    self_uri: str | None = field("selfUri", default=None)
