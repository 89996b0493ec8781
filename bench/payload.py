"""A page of 100 users, the same at every run, about 158 KB."""

from __future__ import annotations

import json
import random
from typing import Any

SIZE = 158_000


def page(seed: int = 219) -> bytes:
    """Return the page as JSON; another `seed` gives other identifiers."""
    rng = random.Random(seed)  # noqa: S311  the same page at every run
    users = [_user(number, rng) for number in range(100)]
    listing = {"entities": users, "pageSize": 100, "pageNumber": 1, "total": 1_000_000, "pageCount": 10_000}
    for number in range(SIZE - len(json.dumps(listing))):
        users[number % 100]["title"] += "x"
    return json.dumps(listing).encode()


def small() -> bytes:
    """Return a small answer, the kind that most calls get."""
    return json.dumps({"id": "5e08543d", "name": "Support", "version": 7, "selfUri": "/api/v2/users/5e08543d"}).encode()


def _id(rng: random.Random) -> str:
    return f"{rng.getrandbits(128):032x}"


def _user(number: int, rng: random.Random) -> dict[str, Any]:
    email = f"user{number}@example.com"
    skills = [
        {"id": _id(rng), "name": f"Skill {n}", "proficiency": 3.0, "state": "active", "skillUri": f"/api/v2/skills/{n}"}
        for n in range(3)
    ]
    return {
        "id": _id(rng),
        "name": f"User Number {number}",
        "division": {"id": _id(rng), "name": "Home", "selfUri": "/api/v2/authorization/divisions/home"},
        "chat": {"jabberId": f"{_id(rng)}@example.orgspan.com"},
        "department": "Support",
        "email": email,
        "primaryContactInfo": [{"address": email, "mediaType": "EMAIL", "type": "PRIMARY"}],
        "addresses": [{"address": f"+1317555{number:04d}", "mediaType": "PHONE", "type": "WORK", "extension": "12"}],
        "state": "active",
        "title": "Agent",
        "username": email,
        "version": number,
        "certifications": ["First", "Second"],
        "presence": {
            "source": "PURECLOUD",
            "presenceDefinition": {"id": _id(rng), "systemPresence": "AVAILABLE"},
            "modifiedDate": f"2026-10-01T08:{number % 60:02d}:11.123Z",
        },
        "routingStatus": {"userId": _id(rng), "status": "OFF_QUEUE", "startTime": "2026-10-01T08:22:11.123Z"},
        "skills": skills,
        "acdAutoAnswer": False,
        "languagePreference": "en-us",
        "selfUri": f"/api/v2/users/{number}",
    }
