# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class KnowledgeIntegrationReference(Model):
    """Reference to a knowledge integration by its id and its address. In SalesforceSourceResponse and 2 more.

    Required by the platform: id.
    """

    id: str | None = field("id", default=None)
    self_uri: str | None = field("selfUri", default=None)
