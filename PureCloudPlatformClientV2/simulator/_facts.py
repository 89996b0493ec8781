"""A consistent organisation to begin with: users, queues with members, and days of conversations that agree with them.

The same numbers and the same random seed always make the same objects, except that the days count back from today.
"""

from __future__ import annotations

import itertools
import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from typing import TYPE_CHECKING

from ._collections import HOME_DIVISION_ID
from ._definition import JsonObject
from ._samples import stable_id
from ._shifts import plan_shifts

if TYPE_CHECKING:
    from ._store import Store

_FIRST = (
    "Ada",
    "Alan",
    "Barbara",
    "Claude",
    "Dorothy",
    "Edsger",
    "Frances",
    "Grace",
    "Hedy",
    "John",
    "Katherine",
    "Ken",
)
_LAST = ("Adams", "Baker", "Clark", "Davies", "Evans", "Fisher", "Green", "Hughes", "Jones", "King", "Lewis", "Morgan")
_QUEUES = ("Sales", "Support", "Billing", "Returns", "Technical", "Retention", "Back Office", "Complaints")
_USERS, _ALL_QUEUES = "/api/v2/users", "/api/v2/routing/queues"
_PRESENCES = ("/api/v2/presencedefinitions", "/api/v2/presence/definitions")
_SKILLS = ("Welsh", "Refunds", "Networks", "Contracts")
_WRAP_UPS = ("Resolved", "Follow-up", "Wrong number")


@dataclass(frozen=True)
class Facts:
    """How much of everything. `days` is how many days of conversations there are, today being the last one."""

    users: int = 0
    queues: int = 0
    conversations: int = 0
    days: int = 7
    random_seed: int = 0

    def __post_init__(self) -> None:
        if min(self.users, self.queues, self.conversations) < 0 or self.days < 1:
            raise ValueError("users, queues and conversations must not be negative, and days must be at least 1")
        if self.conversations and not (self.users and self.queues):
            raise ValueError("conversations need users and queues")


def facts_from(text: str) -> Facts:
    """Read `users=250,queues=5,conversations=1000,days=7`.

    Raises ValueError: a name is not known, or a value is no whole number.
    """
    names = ("users", "queues", "conversations", "days", "random_seed")
    values: dict[str, int] = {}
    for part in text.split(","):
        name, _, value = part.partition("=")
        if name.strip() not in names or not value.strip().isdigit():
            raise ValueError(f"{part!r} is not one of {', '.join(names)} with a whole number, as in users=250")
        values[name.strip()] = int(value)
    return Facts(**values)


def facts_of(seed: Mapping[str, int] | str | None) -> Facts:
    """The facts as `Simulator(seed=...)` takes them.

    Raises ValueError: they make no sense.
    """
    return facts_from(seed) if isinstance(seed, str) else Facts(**(seed or {}))


def plant(store: Store, facts: Facts) -> None:
    """Put the facts into a store, beside what it has."""
    chance = random.Random(facts.random_seed)  # noqa: S311 -- facts that can be had again, no secrets
    with store.lock:
        users = [_user(store, number) for number in _free(store, _USERS, "email", _email, facts.users)]
        _skills(store, users, chance)
        codes = [_named(store, "/api/v2/routing/wrapupcodes", name) for name in _WRAP_UPS if facts.queues]
        names = [_queue_name(number) for number in _free(store, _ALL_QUEUES, "name", _queue_name, facts.queues)]
        queues = [_queue(store, name, number, users, facts.queues) for number, name in enumerate(names)]
        start = datetime.now(timezone.utc).replace(hour=0, minute=0, second=0, microsecond=0)
        start -= timedelta(days=facts.days - 1)
        staffed = [(queue, members) for queue, members in queues if members]
        planned: list[JsonObject] = []
        first = len(store.conversations)
        for number in range(first, first + facts.conversations):
            queue, members = chance.choice(staffed)
            moment = start + timedelta(seconds=chance.randrange(facts.days * 86400 - 7200))
            agent, code = chance.choice(members), chance.choice(codes)
            planned.append(_conversation(facts.random_seed, number, moment, queue, agent, code, chance))
        presences = {str(one.get("systemPresence")): one["id"] for path in _PRESENCES for one in store.objects(path)}
        plan_shifts(store.timelines, users, planned, start, facts.days, presences)
        conversations = [*store.conversations, *planned]
        conversations.sort(key=lambda one: str(one["conversationStart"]))
        if conversations:
            store.put("/api/v2/analytics/conversations/details", conversations)


def _free(store: Store, path: str, field: str, value_of: Callable[[int], str], count: int) -> list[int]:
    """Numbers whose values nobody has yet: a second seed brings more of everything, not the same again."""
    taken = {str(one.get(field)).casefold() for one in store.objects(path)}
    free = (number for number in itertools.count() if value_of(number).casefold() not in taken)
    return list(itertools.islice(free, count))


def _named(store: Store, path: str, name: str) -> JsonObject:
    """The object of a name, which is made where it is not there."""
    return next((one for one in store.objects(path) if one.get("name") == name), None) or store.add(
        path, {"name": name}
    )


def _user_name(number: int) -> str:
    first, last = _FIRST[number % 12], _LAST[number // 12 % 12]
    return f"{first} {last}" + (f" {number // 144 + 1}" if number >= 144 else "")


def _email(number: int) -> str:
    return f"{_user_name(number).lower().replace(' ', '.')}@example.com"


def _user(store: Store, number: int) -> JsonObject:
    name, email = _user_name(number), _email(number)
    departments = ("Service", "Sales", "Operations")
    return store.add(_USERS, {"name": name, "email": email, "department": departments[number % 3]})


def _skills(store: Store, users: list[JsonObject], chance: random.Random) -> None:
    skills = [_named(store, "/api/v2/routing/skills", name) for name in _SKILLS if users]
    for user in users:
        skill = chance.choice(skills)
        path = f"/api/v2/users/{user['id']}/routingskills"
        store.add(path, {"id": skill["id"], "name": skill["name"], "proficiency": float(chance.randint(1, 5))})


def _queue_name(number: int) -> str:
    round_number = number // len(_QUEUES)
    return _QUEUES[number % len(_QUEUES)] + (f" {round_number + 1}" if round_number else "")


def _queue(
    store: Store, name: str, number: int, users: list[JsonObject], queues: int
) -> tuple[JsonObject, list[JsonObject]]:
    """A queue; every user is in one, and every third in the next one, too."""
    queue = store.add(_ALL_QUEUES, {"name": name, "description": f"{name} in all languages"})
    members = [
        user
        for index, user in enumerate(users)
        if index % queues == number or (index % 3 == 0 and (index + 1) % queues == number)
    ] or users[:1]
    store.members.add(str(queue["id"]), [str(member["id"]) for member in members])
    return queue, members


def _text(moment: datetime) -> str:
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _conversation(
    seed: int,
    number: int,
    start: datetime,
    queue: JsonObject,
    agent: JsonObject,
    code: JsonObject,
    chance: random.Random,
) -> JsonObject:
    """One conversation as analytics tells it: a customer, the queue, and one of its agents unless the customer left."""
    key = f"conversation#{seed}#{number}"
    media = chance.choice(("voice", "voice", "chat", "email", "message"))
    wait, talk, after = (chance.randrange(1, 120_000), chance.randrange(5_000, 900_000), chance.randrange(0, 60_000))
    answered = chance.random() > 0.1
    offered = start + timedelta(milliseconds=wait)
    ended = offered + timedelta(milliseconds=talk) if answered else offered
    number_text = f"tel:+4420794{chance.randrange(10000, 99999)}"

    def session(role: str, segments: list[JsonObject], metrics: list[tuple[str, datetime, int]]) -> list[JsonObject]:
        emitted = [{"emitDate": _text(at), "name": name, "value": value} for name, at, value in metrics]
        one: JsonObject = {"sessionId": stable_id(f"{key}/{role}/session"), "direction": "inbound", "mediaType": media}
        one |= {"ani": number_text, "dnis": "tel:+442079460000", "metrics": emitted, "segments": segments}
        return [one]

    def segment(kind: str, first: datetime, last: datetime, **more: str) -> JsonObject:
        return {
            "segmentType": kind,
            "segmentStart": _text(first),
            "segmentEnd": _text(last),
            "conference": False,
            **more,
        }

    queue_id = str(queue["id"])
    waited: list[tuple[str, datetime, int]] = [("nOffered", start, 1), ("tAcd", offered, wait)]
    waited += [] if answered else [("tAbandon", offered, wait)]
    customer = session(
        "customer", [segment("interact", start, ended, disconnectType="client")], [("nConnected", start, 1)]
    )
    people: list[JsonObject] = [
        {"participantId": stable_id(f"{key}/customer"), "purpose": "customer", "sessions": customer},
        {"participantId": stable_id(f"{key}/acd"), "purpose": "acd", "participantName": queue["name"],
         "sessions": session("acd", [segment("interact", start, offered, queueId=queue_id)], waited)},
    ]  # fmt: skip
    finished = ended
    if answered:
        finished = ended + timedelta(milliseconds=after)
        handled = [("tTalk", ended, talk), ("tTalkComplete", ended, talk), ("tAnswered", offered, wait)]
        handled += [("tAcw", finished, after), ("tHandle", finished, talk + after)]
        parts = [segment("interact", offered, ended, queueId=queue_id)]
        parts.append(segment("wrapup", ended, finished, queueId=queue_id, wrapUpCode=str(code["id"])))
        answering: JsonObject = {
            "participantId": stable_id(f"{key}/agent"),
            "purpose": "agent",
            "userId": agent["id"],
            "participantName": agent["name"],
            "sessions": session("agent", parts, handled),
        }
        people.append(answering)  # fmt: skip
    return {
        "conversationId": stable_id(key),
        "conversationStart": _text(start),
        "conversationEnd": _text(finished),
        "divisionIds": [HOME_DIVISION_ID],
        "originatingDirection": "inbound",
        "participants": people,
    }
