"""The state of one simulator, and who answers an operation: a handler, a collection, a single object or a sample."""

from __future__ import annotations

import threading
from dataclasses import replace
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

from ._answer import Answer
from ._clock import Clock
from ._collections import Collections
from ._concealment import Concealment
from ._definition import Definition, JsonObject
from ._division_access import check_answer, check_request
from ._errors import not_found
from ._expand import expanded
from ._files import Files
from ._job_kinds import started_templates
from ._jobs import Jobs
from ._members import QueueMembers
from ._memory import Memory
from ._references import check_references
from ._replies import Replies
from ._resources import Collection, resources_of
from ._rules import OWNERS
from ._samples import Samples
from ._singletons import Singletons
from ._timelines import Timelines
from ._validation import Call, place_of, problem_of
from ._validators import Validators
from .handlers import Handler, handlers_of

if TYPE_CHECKING:
    from ._notifications import Notifications


class StoreLock:
    """A lock that may be taken again; the last one to leave commits what the memory has changed meanwhile.

    The commit is under the lock: written later, the changes of two requests could change places in the file.
    """

    def __init__(self, memory: Memory) -> None:
        self._memory = memory
        self._lock = threading.RLock()
        self._depth = 0  # guarded by the lock itself

    def __enter__(self) -> None:
        self._lock.acquire()
        self._depth += 1

    def __exit__(self, *_error: object) -> None:
        self._depth -= 1
        try:
            if self._depth == 0:
                self._memory.commit()
        finally:
            self._lock.release()


CONVERSATIONS = "/api/v2/analytics/conversations/details"


class Store:
    """What one simulated organisation is. `invent` answers items that were never created with a sample, not a 404.

    The lock guards the memory; whoever reads or changes several objects holds it (it may be taken again).
    """

    def __init__(
        self, definition: Definition, validators: Validators, memory: Memory, *, invent: bool, clock: Clock,
        job_polls: int, job_seconds: float | None,
    ) -> None:  # fmt: skip
        self.lock = StoreLock(memory)
        self.jobs = Jobs(job_polls, job_seconds, clock.time, memory, self.lock)
        self.clock = clock
        self.files = Files(memory, self.lock)
        self.started_jobs = started_templates(definition)
        self.definition = definition
        self.resources = resources_of(definition)
        self.samples = Samples(definition, validators)
        self.replies = Replies(definition, self.samples)
        self.memory = memory
        self.members = QueueMembers(self.memory)
        self.timelines = Timelines(self.memory, clock)
        self.invent = invent
        self._validators = validators
        self.collections = Collections(self.memory, self.samples, self.replies, validators, definition, invent)
        self.singletons = Singletons(self.memory, self.samples, self.replies, definition)
        # Objects that are there but in no listing: the user of the token.
        self.hidden: dict[str, dict[str, JsonObject]] = {}
        # Where conversations are that clients begin: one collection for each medium.
        self._media = [
            path
            for path, one in self.resources.collections.items()
            if path.startswith("/api/v2/conversations/") and str(one.item_path).endswith("/{conversationId}")
        ]
        self._handlers = handlers_of(definition)
        self._concealment = Concealment(definition)
        self.notifications: Notifications  # given by the simulator, which knows the address

    def answer(self, call: Call) -> Answer:
        """Carry out an operation; the value fits its response schema (None where it has none).

        Raises ApiError: 403 for what the token may not touch, 404 for what is not there, 409 for what is there twice,
            400 for paging that makes no sense.
        """
        handler = self._handlers.get((call.operation.method, call.operation.path))
        with self.lock:
            check_request(self, call)
            answer = self._answer(call, handler)
            check_answer(call, answer.value)
            answer = self._concealment.concealed(call, expanded(self, call, answer))
            shown = self.collections.renames.shown(answer.value)
            return answer if shown is answer.value else replace(answer, value=shown)

    def _answer(self, call: Call, handler: Handler | None) -> Answer:
        self._check_conversation(call)
        check_references(self, call)
        self._check_owners(call)
        if handler is None:
            return self.conduct(call)
        result = handler(self._with_body(call), self)
        if result is None and call.operation.response_schema is not None:
            # Some releases answer with a text or an object where others say nothing: what was asked is done.
            return Answer(self.samples.minimal(call.operation.response_schema, call.path), "computed")
        return result if isinstance(result, Answer) else Answer(result, "computed")

    def _with_body(self, call: Call) -> Call:
        """The call with an empty body in the place of one that may be left out: handlers read what a body says."""
        if call.operation.body_schema is None or call.body is not None:
            return call
        kind = self.definition.resolve(call.operation.body_schema).get("type")
        return replace(call, body=[] if kind == "array" else {})

    def conduct(self, call: Call) -> Answer:
        """What an operation does by the definition alone."""
        path = call.operation.path
        self.check_parents(call)
        collection = self.resources.collections.get(path)
        if collection is not None:
            return self.collections.answer(call, collection)
        collection = self.resources.items.get(path)
        if collection is not None:
            return self.collections.answer_item(call, collection)
        return self.singletons.answer(call)

    @property
    def conversations(self) -> list[JsonObject]:
        """Conversations as analytics tells them, by their start; not to be changed."""
        return self.memory.singleton(CONVERSATIONS) or []

    def clear(self) -> None:
        """Forget everything but the settings."""
        with self.lock:
            self.memory.clear()
            self.refilled()
            self.collections.renames.clear()
            self.jobs.clear()
            self.files.clear()

    def check_parents(self, call: Call) -> None:
        """What lies below an object that was never created, or was deleted, is not there either.

        Raises ApiError: 404.
        """
        lengths = self.resources.parents[call.operation.path]
        if not lengths or self.invent:
            return
        segments = call.path.split("/")
        for length in lengths:
            above, item_id = "/".join(segments[: length - 1]), unquote(segments[length - 1])
            if not self.knows(above, item_id):
                raise not_found()

    def _check_conversation(self, call: Call) -> None:
        """Whatever is said of a conversation (its recordings, evaluations, transcripts), it has to be there itself.

        Raises ApiError: 404 for one that nobody began, and that no fact tells of.
        """
        wanted = call.path_values.get("conversationId")
        if wanted is None or self.invent or any(self.knows(path, wanted) for path in self._media):
            return
        if all(one["conversationId"] != wanted for one in self.conversations):
            raise not_found()

    def _check_owners(self, call: Call) -> None:
        """What any part of the API says of a user, queue or team, it says of one that is there.

        Raises ApiError: 404.
        """
        own = self.resources.items.get(call.operation.path)
        if self.invent or (own is not None and own.created_by_post):
            return  # users of SCIM are in a collection of their own
        for name, place in OWNERS.items():
            wanted, owners = call.path_values.get(name), self.resources.collections.get(place)
            if wanted is not None and owners and owners.created_by_post and not self.knows(place, wanted):
                raise not_found()

    def restore(self) -> None:
        """Take over what an earlier process has left in the memory. To be called with the lock."""
        self.refilled()
        self.collections.renames.restore()
        self.jobs.restore()
        self.files.restore()

    def refilled(self) -> None:
        """To be called with the lock when the memory was filled or emptied from outside."""
        self.collections.forget_indexes()

    def put(self, path: str, value: Any) -> None:
        """Make a GET of a concrete path answer with this value; for facts that a simulator starts with."""
        with self.lock:
            self.memory.write_singleton(path, value)

    def add(self, path: str, data: JsonObject) -> JsonObject:
        """Create an object in the collection at a concrete path, filled from `data` wherever it fits.

        Raises ApiError: there is one already that may not be there twice.
        Raises ValueError: the path is no collection that remembers.
        """
        with self.lock:
            return self.collections.add(path, self.collection_at(path), data)

    def collection_at(self, path: str) -> Collection:
        """The collection of a concrete path.

        Raises ValueError: the path is no collection that remembers.
        """
        # A collection that is neither listed nor added to has no path of its own, only its items have one.
        template = self.definition.template(path) or self.definition.template(f"{path}/-").rpartition("/")[0]
        collection = self.resources.collections.get(template or path)
        if collection is None or collection.item_path is None:
            raise ValueError(f"{path} is no collection that remembers")
        return collection

    def objects(self, path: str) -> list[JsonObject]:
        """Everything in the collection at a concrete path; nothing for one that was never used. Not to be changed."""
        return self.memory.objects(path)

    def fits(self, schema: JsonObject, value: Any) -> bool:
        """True when a value fits a schema."""
        return self._validators.fits(schema, value)

    def problem(self, path: str, value: JsonObject) -> tuple[str, str] | None:
        """What is wrong with an object of the collection at a path, as place and problem; None where it fits."""
        collection = self.resources.collections.get(self.definition.template(path))
        error = self._validators.first_error(collection.entity_schema, value) if collection else None
        return None if error is None else (place_of(error), problem_of(error))

    def knows(self, path: str, object_id: str) -> bool:
        """True for an object that is there, in a listing or not."""
        return object_id in self.memory.collection(path) or object_id in self.hidden.get(path, {})

    def find(self, path: str, object_id: str) -> JsonObject:
        """One stored object.

        Raises ApiError: 404 if it is not there.
        """
        found = self.memory.collection(path).get(object_id)
        if found is None:
            raise not_found()
        return found

    def change(self, path: str, object_id: str, data: JsonObject) -> JsonObject:
        """Write fields of a stored object, as a PATCH does.

        Raises ApiError: 404 if it is not there.
        """
        old = self.find(path, object_id)
        return self.collections.rewrite(path, self.collection_at(path), object_id, {**old, **data}, old)
