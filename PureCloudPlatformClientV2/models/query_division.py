# Generated: make generate
from __future__ import annotations

from ..model import Model


class QueryDivision(Model):
    """Comes with notifications."""
