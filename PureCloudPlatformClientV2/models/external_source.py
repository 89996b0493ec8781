# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class ExternalSource(Model):
    """An external source, kept at /api/v2/externalcontacts/externalsources/{externalSourceId}. Answer of
    get_externalcontacts_externalsource and 2 more; body of post_externalcontacts_externalsources and 1 more.

    Required by the platform: name.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    active: bool | None = field("active", default=None)
    link_configuration: LinkConfiguration | None = field("linkConfiguration", default=None)
    self_uri: str | None = field("selfUri", default=None)


class LinkConfiguration(Model):
    """Link configuration of an external source. In ExternalSource."""

    uri_template: str | None = field("uriTemplate", default=None)
