# Generated: make generate
from __future__ import annotations

from ..model import Model


class PagedNamespaceListing(Model):
    """Comes with notifications."""
