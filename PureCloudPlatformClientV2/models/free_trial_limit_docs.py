# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class FreeTrialLimit(Model):
    """One of the limits of a free trial namespace. In FreeTrialNamespace."""

    key: str | None = field("key", default=None)
    default_value: int | None = field("defaultValue", default=None)
    description: str | None = field("description", default=None)
    resource: str | None = field("resource", default=None)


class FreeTrialLimitDocs(Model):
    """Free trial limit docs: namespaces. Answer of get_organizations_limits_docs_freetrial."""

    namespaces: list[FreeTrialNamespace] | None = field("namespaces", default=None)


class FreeTrialNamespace(Model):
    """One of the namespaces of free trial limit docs. In FreeTrialLimitDocs."""

    name: str | None = field("name", default=None)
    friendly_name: str | None = field("friendlyName", default=None)
    limits: list[FreeTrialLimit] | None = field("limits", default=None)
