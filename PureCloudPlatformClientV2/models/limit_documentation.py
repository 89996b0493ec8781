# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class LimitDocs(Model):
    """One of the limits of namespace docs. In NamespaceDocs."""

    key: str | None = field("key", default=None)
    default_value: int | None = field("defaultValue", default=None)
    description: str | None = field("description", default=None)
    resource: str | None = field("resource", default=None)
    configurable: bool | None = field("configurable", default=None)
    trackable: bool | None = field("trackable", default=None)


class LimitDocumentation(Model):
    """A limit documentation: URL and namespaces. Answer of get_organizations_limits_docs."""

    url: str | None = field("url", default=None)
    namespaces: list[NamespaceDocs] | None = field("namespaces", default=None)


class NamespaceDocs(Model):
    """One of the namespaces of a limit documentation. In LimitDocumentation."""

    name: str | None = field("name", default=None)
    friendly_name: str | None = field("friendlyName", default=None)
    limits: list[LimitDocs] | None = field("limits", default=None)
