# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import FreeTrialNamespace


class FreeTrialLimitDocs(Model):
    """Given by get_organizations_limits_docs_freetrial."""

    namespaces: list[FreeTrialNamespace] | None = field("namespaces", default=None)
