#include "table/parallel_reading.h"

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <map>
#include <memory>
#include <mutex>
#include <thread>
#include <utility>
#include <vector>

namespace zeroten::table {

namespace {

constexpr std::size_t most_threads = 8;

struct Piece {
  std::size_t number = 0;
  std::string text;
};

/// What a piece leaves behind beside its counts.
struct Trace {
  std::int64_t lines = 0;
  Refusals refusals;
};

/// Pieces on their way to the threads: few, so that memory does not grow with the file.
class Queue {
 public:
  explicit Queue(std::size_t most) : most_(most) {}

  void put(Piece piece) {
    std::unique_lock lock(mutex_);
    has_room_.wait(lock, [&] { return pieces_.size() < most_; });
    pieces_.push_back(std::move(piece));
    has_piece_.notify_one();
  }
  void close() {
    const std::lock_guard lock(mutex_);
    is_closed_ = true;
    has_piece_.notify_all();
  }
  /// False: there are no more.
  bool take(Piece& piece) {
    std::unique_lock lock(mutex_);
    has_piece_.wait(lock, [&] { return is_closed_ || !pieces_.empty(); });
    if (pieces_.empty()) return false;
    piece = std::move(pieces_.front());
    pieces_.pop_front();
    has_room_.notify_one();
    return true;
  }

 private:
  std::size_t most_;
  std::mutex mutex_;
  std::condition_variable has_room_;
  std::condition_variable has_piece_;
  std::deque<Piece> pieces_;
  bool is_closed_ = false;
};

/// The traces of pieces, put together in the order of the file, whatever order they come in.
class Traces {
 public:
  explicit Traces(std::int64_t line) : line_(line) {}

  void add(std::size_t number, Trace trace) {
    const std::lock_guard lock(mutex_);
    waiting_[number] = std::move(trace);
    for (auto first = waiting_.begin(); first != waiting_.end() && first->first == next_; ++next_) {
      first->second.refusals.move_lines(line_ - 1);
      line_ += first->second.lines;
      refusals_.merge(first->second.refusals);
      first = waiting_.erase(first);
    }
  }
  Refusals take() { return std::move(refusals_); }

 private:
  std::mutex mutex_;
  std::map<std::size_t, Trace> waiting_;
  std::size_t next_ = 0;
  std::int64_t line_;
  Refusals refusals_;
};

void read_pieces(Queue& queue, Traces& traces, const ReadPiece& read, RowReader& rows) {
  for (Piece piece; queue.take(piece);) {
    const std::int64_t lines = read(std::move(piece.text), rows);
    traces.add(piece.number, {lines, rows.take_refusals()});
  }
}

}  // namespace

std::size_t thread_count(const Wish& wish, std::int64_t size) {
  if (size < static_cast<std::int64_t>(4 * wish.piece_size)) return 1;
  return wish.threads > 0 ? wish.threads
                          : std::clamp<std::size_t>(std::thread::hardware_concurrency(), 1, most_threads);
}

std::optional<Reading> read_in_parallel(Pieces& pieces, std::int64_t line, const Wish& wish, std::size_t threads,
                                        const std::function<ReadPiece()>& make_reader,
                                        const std::function<void()>& now_and_then) {
  Queue queue(threads + 1);
  Traces traces(line);
  std::deque<RowReader> rows;
  std::vector<std::jthread> readers;
  for (std::size_t i = 0; i < threads; ++i) {
    RowReader& own = rows.emplace_back(wish);
    readers.emplace_back([&queue, &traces, &own, read = make_reader()] { read_pieces(queue, traces, read, own); });
  }
  Piece piece;
  for (; pieces.next(piece.text); ++piece.number) {
    queue.put({piece.number, std::move(piece.text)});
    if (now_and_then) now_and_then();
  }
  queue.close();
  readers.clear();
  RowReader all(wish);
  const bool has_room = std::all_of(rows.begin(), rows.end(), [&](const RowReader& one) { return all.merge(one); });
  Reading reading = all.result();
  reading.refusals = traces.take();
  if (pieces.gives_up() || !has_room || reading.refusals.count(Refusal::many_groups) > 0) return std::nullopt;
  return reading;
}

}  // namespace zeroten::table
