"""Links to content: uploads of prompts and files, recordings and batch downloads."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._answer import Answer
from .._definition import Definition, JsonObject
from .._job_kinds import kinds_of, starts_of
from .._samples import stable_id
from . import Handler, family, route
from .jobs import find_job, show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .._store import Store
    from .._validation import Call

_RECORDINGS = "/api/v2/conversations/{conversationId}/recordings"
# A WAV file of 44 bytes of header and no sound.
_SILENCE = bytes.fromhex("52494646240000005741564566 6d742010000000010001 00401f0000803e00000200100064617461 00000000")


@family
def upload_links(definition: Definition) -> Iterator[tuple[str, Handler]]:
    """Every POST whose answer carries a link to upload to."""
    starts = {operation.path for operation, _ in starts_of(definition)}
    for path, operations in definition.operations.items():
        post = operations.get("POST")
        schema = post.response_schema if post and path not in starts else None
        names = definition.resolve(schema).get("properties", {}) if schema else {}
        if "url" in names and ("upload" in path.casefold()) and "headers" in names:
            yield f"POST {path}", _presigned


def _presigned(call: Call, store: Store) -> object:
    answer = store.conduct(call)
    key = f"{call.path}#{store.memory.next_number()}"
    value: JsonObject = {**answer.value, "url": store.files.upload_link(key), "headers": {}}
    return Answer(value, "computed")


@route(
    "POST /api/v2/architect/prompts/{promptId}/resources",
    "GET /api/v2/architect/prompts/{promptId}/resources/{languageCode}",
    "PUT /api/v2/architect/prompts/{promptId}/resources/{languageCode}",
)
def prompt_resource(call: Call, store: Store) -> object:
    """A prompt in one language, with the link that takes its sound and the one that gives it back."""
    answer = store.conduct(call)
    resource: JsonObject = dict(answer.value)
    language = str(resource.get("language") or call.path_values.get("languageCode", ""))
    prompt_id = call.path_values["promptId"]
    link = store.files.upload_link(f"prompt/{prompt_id}/{language}")
    uploaded = store.files.has(link)
    resource |= {"promptId": prompt_id, "uploadUri": link, "uploadStatus": "transcoded" if uploaded else "created"}
    resource.pop("mediaUri", None)
    if uploaded:
        resource["mediaUri"] = link
    return Answer(resource, answer.origin)


@route(f"GET {_RECORDINGS}", f"GET {_RECORDINGS}/{{recordingId}}")
def recordings(call: Call, store: Store) -> object:
    """Recordings whose media can be fetched."""
    answer = store.conduct(call)
    if isinstance(answer.value, list):
        return Answer([_with_media(call, store, one) for one in answer.value], answer.origin)
    return Answer(_with_media(call, store, answer.value), answer.origin)


def _with_media(call: Call, store: Store, recording: JsonObject) -> JsonObject:
    conversation_id, recording_id = call.path_values["conversationId"], str(recording.get("id"))
    link = store.files.publish(_SILENCE, "audio/wav", f"recording/{conversation_id}/{recording_id}")
    return {**recording, "conversationId": conversation_id, "mediaUris": {"S": {"mediaUri": link}}}


@route("POST /api/v2/recording/batchrequests")
def start_batch(call: Call, store: Store) -> object:
    """A batch of recordings to download."""
    job_id = stable_id(f"{call.path}#{store.memory.next_number()}")
    job = store.jobs.start(job_id, call.path, call.body)
    return store.replies.of(call, {"id": job.id, "jobId": job.id, "selfUri": f"{call.path}/{job.id}"})


@route("GET /api/v2/recording/batchrequests/{jobId}")
def batch(call: Call, store: Store) -> object:
    """The batch, which counts its results as they come."""
    job = store.jobs.get(call.path_values["jobId"])
    if job is None or job.body is None:
        kind = kinds_of(store.definition).get(call.operation.path)
        if kind is None:  # older releases tell no state
            return store.conduct(call)
        job = find_job(kind, call, store)
        return show(kind, job, store.jobs.poll(job, kind.states, kind.failure), call, store)
    state = store.jobs.poll(job, ("InProgress", "Completed"), None)
    asked = job.body.get("batchDownloadRequestList") or []
    results = [_result(store, one) for one in asked] if job.ended else []
    value = {"id": job.id, "jobId": job.id, "status": state, "expectedResultCount": len(asked), "errorCount": 0}
    return {**value, "resultCount": len(results), "results": results, "selfUri": call.path}


def _result(store: Store, asked: JsonObject) -> JsonObject:
    named = {name: asked[name] for name in ("conversationId", "recordingId") if asked.get(name)}
    link = store.files.publish(_SILENCE, "audio/wav", f"batch/{named}")
    return {**named, "resultUrl": link, "contentType": "audio/wav"}
