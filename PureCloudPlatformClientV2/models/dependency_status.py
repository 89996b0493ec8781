# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import DomainEntityRef, User


class DependencyStatus(Model):
    """A dependency status: name, user, client and 7 more. Answer of get_architect_dependencytracking_build."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    user: User | None = field("user", default=None)
    client: DomainEntityRef | None = field("client", default=None)
    build_id: str | None = field("buildId", default=None)
    date_started: datetime | None = field("dateStarted", default=None)
    date_completed: datetime | None = field("dateCompleted", default=None)
    status: Literal[
        "BUILDINITIALIZING", "BUILDINPROGRESS", "NOTBUILT", "OPERATIONAL", "OPERATIONALNEEDSREBUILD",
    ] | str | None = field("status", default=None)
    failed_objects: list[FailedObject] | None = field("failedObjects", default=None)
    self_uri: str | None = field("selfUri", default=None)


class FailedObject(Model):
    """One of the failed objects of a dependency status. In DependencyStatus."""

    id: str | None = field("id", default=None)
    version: str | None = field("version", default=None)
    name: str | None = field("name", default=None)
    error_code: str | None = field("errorCode", default=None)
