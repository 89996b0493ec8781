"""Links to content: uploads are kept, recordings and batches can be fetched."""

from __future__ import annotations

from typing import Any

from PureCloudPlatformClientV2.simulator import Simulator

from .conftest import open_call


def test_a_prompt_takes_its_sound_and_gives_it_back(call: Any) -> None:
    prompt = call.ok("POST", "/api/v2/architect/prompts", {"name": "Hello"})["selfUri"]
    resource = call.ok("POST", f"{prompt}/resources", {"language": "en-us"})
    assert resource["uploadStatus"] == "created" and "mediaUri" not in resource
    fields = {"file": ("hello.wav", b"RIFF\x00", "audio/wav")}
    assert call.pool.request("POST", resource["uploadUri"], fields=fields).status == 200
    upload = call.simulator.uploads[0]
    assert (upload.file_name, upload.content, upload.content_type) == ("hello.wav", b"RIFF\x00", "audio/wav")
    after = call.ok("GET", f"{prompt}/resources/en-us")
    assert after["uploadStatus"] == "transcoded"
    assert call.pool.request("GET", after["mediaUri"]).data == b"RIFF\x00"


def test_every_upload_link_takes_a_file(call: Any) -> None:
    link = call.ok("POST", "/api/v2/uploads/publicassets/images", {"fileName": "a.png"})["url"]
    assert link.startswith(call.simulator.host)
    assert call.pool.request("PUT", link, body=b"png", headers={"Content-Type": "image/png"}).status == 200
    assert call.simulator.uploads[-1].content == b"png"
    again = call.pool.request("GET", link)
    assert (again.data, again.headers["Content-Type"]) == (b"png", "image/png")
    assert call.pool.request("DELETE", link).status == 405


def test_recordings_have_media_and_batches_count_them() -> None:
    with open_call(Simulator(invent=True)) as call:
        recording = call.ok("GET", "/api/v2/conversations/c/recordings/r")
        media = call.pool.request("GET", recording["mediaUris"]["S"]["mediaUri"])
        assert media.headers["Content-Type"] == "audio/wav" and media.data[:4] == b"RIFF"
    with open_call(Simulator()) as call:
        asked = {"batchDownloadRequestList": [{"conversationId": "c", "recordingId": str(n)} for n in range(3)]}
        batch = f"/api/v2/recording/batchrequests/{call.ok('POST', '/api/v2/recording/batchrequests', asked)['id']}"
        first, last = call.ok("GET", batch), call.ok("GET", batch)
        assert (first["status"], first["expectedResultCount"], first["resultCount"]) == ("InProgress", 3, 0)
        assert (last["status"], last["resultCount"], last["errorCount"]) == ("Completed", 3, 0)
        assert call.pool.request("GET", last["results"][2]["resultUrl"]).status == 200


def test_strict_answers_501_instead_of_a_sample() -> None:
    with open_call(Simulator(strict=True)) as call:
        assert call("GET", "/api/v2/users").status == 200
        answer = call("GET", "/api/v2/organizations/me")
        assert (answer.status, answer.json()["code"]) == (501, "not.implemented")
