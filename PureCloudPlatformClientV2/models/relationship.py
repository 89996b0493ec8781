# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ExternalDataSource, ExternalOrganization, User


class Relationship(Model):
    """A relationship, kept at /api/v2/externalcontacts/relationships/{relationshipId}. Answer of
    get_externalcontacts_relationship and 2 more; body of post_externalcontacts_relationships and 1 more.

    Required by the platform: user, external_organization, relationship.
    """

    id: str | None = field("id", default=None)
    user: User | None = field("user", default=None)
    external_organization: ExternalOrganization | None = field("externalOrganization", default=None)
    relationship: str | None = field("relationship", default=None)
    external_data_sources: list[ExternalDataSource] | None = field("externalDataSources", default=None)
    self_uri: str | None = field("selfUri", default=None)
